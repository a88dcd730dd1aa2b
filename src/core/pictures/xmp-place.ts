import type { XmlElement } from './read-xml.ts';
import { XMP_NAMESPACES } from './xmp-namespaces.ts';

/** The parts of a place (IPTC's Location structure), from the nearest to the widest. */
const PARTS = ['LocationName', 'Sublocation', 'City', 'ProvinceState', 'CountryName'];

/** A place as a caption would say it: “Lyttelton, Canterbury, New Zealand”. '' for an element that describes none. */
export function placeText(place: XmlElement, valueOf: (part: XmlElement) => string): string {
  const isPart = ({ namespace }: { namespace: string }): boolean =>
    namespace === XMP_NAMESPACES.Iptc4xmpExt;
  const parts = PARTS.map((wanted) => {
    const attribute = place.attributes.find((each) => isPart(each) && each.name === wanted);
    const child = place.children.find((each) => isPart(each) && each.name === wanted);
    return attribute?.value.trim() ?? (child ? valueOf(child) : '');
  });
  const said = parts.filter((part, at) => part !== '' && parts.indexOf(part) === at);
  return said.join(', ');
}
