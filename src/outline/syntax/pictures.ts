import type { Image } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    loosePicture: 'loosePicture'
    loosePictureLine: 'loosePictureLine'
  }
}

/**
 * Pictures that CommonMark does not read, or not as they are meant: `![alt](my file.png)`, with spaces, and Obsidian's
 * `![[file.png|alt]]`. A backslash in a path is kept, for it may part folders: which file is named can only be told where
 * files are.
 */
export function loosePictures(): Extension {
  return { text: { [exclamation]: { name: 'loosePicture', tokenize } } }
}

/** Makes images of them. */
export function loosePicturesFromMarkdown(): FromMarkdown {
  return {
    enter: {
      loosePicture(token) {
        const image = pictureIn(this.sliceSerialize(token))
        if (image) this.enter(image, token)
      },
    },
    exit: {
      loosePicture(token) {
        this.exit(token)
      },
    },
  }
}

const exclamation = 33
const opening = 40
const closing = 41
const bracket = 91
const backslash = 92
const bracketEnd = 93

const tokenize: Construct['tokenize'] = function (this: TokenizeContext, effects, ok, nok) {
  const start = this.now()
  /** Of parentheses. */
  let depth = 0

  const take = (code: Code, next: State): State => {
    effects.consume(code)
    return next
  }
  const end = (code: Code): State | undefined => {
    effects.exit('loosePictureLine')
    effects.exit('loosePicture')
    return pictureIn(this.sliceSerialize({ start, end: this.now() })) ? ok(code) : nok(code)
  }
  const begin: State = code => {
    effects.enter('loosePicture')
    effects.enter('loosePictureLine')
    return take(code, next => (next === bracket ? take(next, opened) : nok(next)))
  }
  const opened: State = code => (code === bracket ? take(code, embed) : label(code))
  const embed: State = code => {
    if (isEnd(code) || code === bracket) return nok(code)
    if (code !== bracketEnd) return take(code, embed)
    return take(code, next => (next === bracketEnd ? take(next, end) : nok(next)))
  }
  const label: State = code => {
    if (code === null || code === bracket) return nok(code)
    if (code === backslash) return take(code, escaped(label))
    if (isEnd(code)) return lineEnd(code)
    if (code !== bracketEnd) return take(code, label)
    return take(code, next => (next === opening ? take(next, path) : nok(next)))
  }
  const lineEnd: State = code => {
    effects.exit('loosePictureLine')
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    effects.enter('loosePictureLine')
    return label
  }
  const path: State = code => {
    if (isEnd(code)) return nok(code)
    if (code === backslash) return take(code, escaped(path))
    if (code === bracketEnd) return take(code, next => (next === opening ? nok(next) : path(next)))
    if (code === opening) depth++
    if (code !== closing) return take(code, path)
    return take(code, depth-- > 0 ? path : end)
  }
  const escaped = (next: State) => (code: Code) => (isEnd(code) ? nok(code) : take(code, next))
  return begin
}

/** Whether a line ends, or the text; micromark has negative numbers for line ends, and -2 and -1 for tabs. */
function isEnd(code: Code): boolean {
  return code === null || code < -2
}

/** What a file's name ends with. Words in parentheses or brackets that end otherwise are no picture. */
const named = /\.[a-z][a-z0-9]{1,4}$/i
/** A way to a file, or no file at all, which is said of a picture; any other words in `![[…]]` are a note of Obsidian's. */
const leading = /^(?:$|\.{1,2}(?:[/\\]|$)|[/\\]|[a-z][a-z\d+.-]*:\S)/i
const embedding = /^!\[\[([^[\]]*)\]\]$/
const inline = /^!\[((?:\\.|[^\\[\]])*)\]\((.*)\)$/s
const titled = /^(.*\S)\s+(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)')$/
/** What CommonMark takes a backslash off. */
const escapes = /\\([!-/:-@[-`{-~])/g
/** How large Obsidian is to show a picture: `300`, `300x200`. */
const size = /^\d+(?:x\d+)?$/

/** The picture that a text stands for which CommonMark reads otherwise, or else nothing. */
function pictureIn(typed: string): Image | undefined {
  const [, target] = embedding.exec(typed) ?? []
  if (target !== undefined) return embedded(target)
  const [, alt = '', inside = ''] = inline.exec(typed) ?? []
  const [, address = inside.trim(), ...titles] = titled.exec(inside.trim()) ?? []
  const isBracketed = /^<[^<>]*>$/.test(address)
  const url = isBracketed ? address.slice(1, -1).trim() : address
  const isRead = (isBracketed || !/\s/.test(url)) && url.search(escapes) < 0
  if (isRead || !named.test(url)) return undefined
  return image(
    url,
    alt,
    titles.find(title => title !== undefined),
  )
}

/** The picture that stands between `![[` and `]]`. */
function embedded(target: string): Image | undefined {
  // In a table, `|` has a backslash before it.
  const parts = target.split(/\\?\|/).map(part => part.trim())
  // A file's name may have a bar, too.
  const last = leading.test(parts[0] ?? '') ? 0 : parts.findIndex(part => named.test(part))
  if (last < 0) return undefined
  const words = parts.slice(last + 1).filter(word => !size.test(word))
  return image(parts.slice(0, last + 1).join('|'), words.join(' '))
}

function image(url: string, alt: string, title?: string): Image {
  const text = (typed: string) => typed.replace(escapes, '$1').replace(/\s+/g, ' ')
  return { type: 'image', url, alt: text(alt), title: title === undefined ? null : text(title) }
}
