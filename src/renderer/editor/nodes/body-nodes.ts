import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import { DividerNode } from './divider-node.ts';
import { PictureNode } from './picture-node.ts';
import { QuoteParagraphNode } from './quote-paragraph-node.ts';

/** Every kind of node a body may hold, beside Lexical's own paragraph, text and line break. */
export const BODY_NODES = [
  HeadingNode,
  ListNode,
  ListItemNode,
  LinkNode,
  QuoteParagraphNode,
  DividerNode,
  PictureNode,
];
