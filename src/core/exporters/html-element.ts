import type { Element, ElementContent, Properties } from 'hast';

/** An HTML element. Text children are given as strings and escaped when printed. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** Children one a line, so that the file can be read and compared by people. */
export function onLines(children: readonly ElementContent[]): readonly (ElementContent | string)[] {
  return ['\n', ...children.flatMap((child) => [child, '\n'])];
}
