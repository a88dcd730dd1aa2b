import type { Element } from 'hast';
import { isSafeLink } from '../story/link.ts';
import type { Run } from '../story/runs.ts';

/** What is in force at a place of a document: the styles of its text, and whether blanks and lines are as typed. */
export interface Style {
  readonly run: Omit<Run, 'text'>;
  readonly asTyped: boolean;
}

const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i;
const NOT_BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-5]00)/i;
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i;
const NOT_ITALIC = /(?:^|;)\s*font-style\s*:\s*normal/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;

/** An element's `style` attribute, or nothing. */
export function inlineStyle(element: Element): string {
  const { style } = element.properties;
  return typeof style === 'string' ? style : '';
}

/** Whether the words of an element are not shown. */
export function isHidden(element: Element): boolean {
  return element.properties.hidden === true || HIDDEN.test(inlineStyle(element));
}

/** A style that an element's name or style attribute turns on or off; the attribute outranks the name. */
function isOn(inherited: boolean, named: boolean, css: string, on: RegExp, off: RegExp): boolean {
  if (on.test(css)) return true;
  if (off.test(css)) return false;
  return named || inherited;
}

/**
 * What is in force inside an element. A style attribute outranks the element's name: Google Docs wraps a whole
 * paste in `<b style="font-weight:normal">`. Of links only safe ones are kept; their text always is.
 */
export function styleInside(element: Element, { run, asTyped }: Style): Style {
  const { tagName, properties } = element;
  const css = inlineStyle(element);
  const bold = isOn(
    run.bold === true,
    tagName === 'b' || tagName === 'strong',
    css,
    BOLD,
    NOT_BOLD,
  );
  const named = tagName === 'i' || tagName === 'em' || tagName === 'cite';
  const italic = isOn(run.italic === true, named, css, ITALIC, NOT_ITALIC);
  const address = typeof properties.href === 'string' ? properties.href.trim() : '';
  const link = tagName === 'a' && isSafeLink(address) ? address : run.link;
  return {
    run: { ...(bold && { bold }), ...(italic && { italic }), ...(link !== undefined && { link }) },
    asTyped: asTyped || tagName === 'pre',
  };
}
