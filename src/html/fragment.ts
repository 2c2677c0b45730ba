import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { toHtml } from 'hast-util-to-html'
import { parseFragment } from 'parse5'

/** A part of a page that is already HTML. */
export interface Fragment {
  /** As browsers read it, whoever's template wrote it. */
  readonly tree: Root
  /** A tree that was made of this one, as HTML. */
  html(tree: Root): string
}

/** What stands for the data of pictures while they are set aside; no base64 has a `~`. */
const mark = ';base64,~'
const data = /;base64,[\w+/=]{1000,}/g

/** Reads a part of a page, for what is to be changed in it. */
export function fragmentOf(html: string): Fragment {
  const aside: string[] = []
  // The parser takes one character at a time: a picture of a megabyte would take as long as a hundred slides.
  const short = html.includes(mark) ? html : html.replace(data, text => `${mark}${aside.push(text) - 1}~`)
  return {
    // A fragment's tree is a root.
    tree: fromParse5(parseFragment(short, { scriptingEnabled: false })) as Root,
    html: tree =>
      aside.length > 0 ? toHtml(tree).replace(/;base64,~(\d+)~/g, (_, at) => aside[at] ?? '') : toHtml(tree),
  }
}
