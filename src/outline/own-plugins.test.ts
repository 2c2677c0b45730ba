import type { Nodes, Root } from 'mdast'
import type { Construct, State } from 'micromark-util-types'
import type { PluggableList, Processor } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { pagesOf } from '../fixtures/build.js'
import { compactMessage, compactTree } from '../fixtures/compact.js'
import { parseModes } from '../fixtures/parsing.js'
import { outline } from './outline.js'
import { nodesIn } from './walk.js'

const percent = 37

/** `%%Ctrl%%`: what a micromark extension looks like. */
const keys: Construct = {
  name: 'key',
  tokenize(effects, ok, nok) {
    const fence = (then: State): State => {
      const second: State = code => {
        if (code !== percent) return nok(code)
        effects.consume(code)
        effects.exit('keyFence' as never)
        return then
      }
      return code => {
        if (code !== percent) return nok(code)
        effects.enter('keyFence' as never)
        effects.consume(code)
        return second
      }
    }
    const name: State = code => {
      if (code === null || code < 32) return nok(code)
      if (code === percent) {
        effects.exit('data')
        return fence(end)(code)
      }
      effects.consume(code)
      return name
    }
    const end: State = code => {
      effects.exit('key' as never)
      return ok(code)
    }
    return code => {
      effects.enter('key' as never)
      return fence(first => {
        if (first === percent) return nok(first)
        effects.enter('data')
        return name(first)
      })(code)
    }
  },
}

/** A syntax of a user's own: keys, shown as keys. */
function remarkKeys(this: Processor) {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions.push({ text: { [percent]: keys } })
  data.fromMarkdownExtensions.push({
    enter: {
      key(token) {
        this.enter({ type: 'key', children: [], data: { hName: 'kbd' } } as never, token)
      },
    },
    exit: {
      key(token) {
        this.exit(token)
      },
    },
  })
}

/** A transformer of a user's own: `TODO` at the beginning of a paragraph becomes a label that Rostrum knows. */
function remarkTodo({ label }: { label: string }) {
  return (tree: Root) => {
    for (const node of nodesIn(tree))
      if (node.type === 'text') node.value = node.value.replace(/^TODO/, label)
  }
}

const text = '# The bridge {.x}\n\nPress %%Ctrl%% here\n\n- TODO: it sways [@her] {#sway}\n'

function read(
  value: string,
  plugins: PluggableList,
  parse: (typeof parseModes)[number] = 'piecewise',
  files: Record<string, string> = {},
) {
  const file = new VFile({ path: 'outline.md', value })
  const { tree } = outline(file, path => ({ path, content: files[path] ?? '' }), { plugins, parse })
  return {
    tree: compactTree(tree),
    types: nodesIn(tree).map((node: Nodes) => node.type as string),
    messages: file.messages.map(compactMessage),
  }
}

describe.each(parseModes)('read %s', parse => {
  test("a user's syntax and transformer join the list: labels and attributes are read in what they make", () => {
    const { tree, types, messages } = read(text, [remarkKeys, [remarkTodo, { label: 'Evidence' }]], parse)
    expect(messages).toEqual([])
    expect(types).toContain('key')
    expect(tree).toEqual([
      '1:1 heading1 The bridge {.x}',
      '3:1 paragraph Press Ctrl here',
      '5:1 list',
      '  5:1 listItem',
      '    5:3 paragraph evidence “Evidence” it sways [@her] {#sway}',
    ])
  })

  test('parts are read by the same list', () => {
    const files = { 'a.md': 'In %%F1%%\n\nTODO: this' }
    const { tree, types } = read(
      ':::include{file=a.md}\n:::',
      [remarkKeys, [remarkTodo, { label: 'But' }]],
      parse,
      files,
    )
    expect(types).toContain('key')
    expect(tree).toEqual(['a.md:1:1 paragraph In F1', 'a.md:3:1 paragraph objection “But” this'])
  })
})

test('a preset brings several, and what is switched off stays off', () => {
  const preset = { plugins: [remarkKeys, [remarkTodo, false]] as PluggableList }
  expect(read(text, [preset]).tree.at(-1)).toContain('paragraph TODO: it sways')
  expect(read(text, [preset]).types).toContain('key')
})

test('what a plugin makes is on the slides', async () => {
  const { pages } = await pagesOf('## Keys\n\n- Press %%Ctrl%% **now**\n', { plugins: [remarkKeys] })
  expect(pages.deck).toContain('Press <kbd>Ctrl</kbd> <strong>now</strong>')
})

test('what a plugin says is said', () => {
  const remarkSays = () => (tree: Root, file: VFile) => {
    file.message('Too few words', tree.children[0])
  }
  expect(read('a\n\nb', [remarkSays]).messages).toEqual(['1:1 undefined: Too few words'])
})

describe('one message says that a plugin failed, and the outline is read without it', () => {
  const broken: Record<string, readonly [PluggableList, string]> = {
    'when it is attached': [
      [
        function remarkAttach() {
          throw new Error('No such option\nat its very own line')
        },
      ],
      'Cannot use the plugin `remarkAttach`: No such option',
    ],
    'when it runs': [
      [
        remarkKeys,
        function remarkRun() {
          return (tree: Root) => {
            tree.children = []
            throw new TypeError('x is not a function')
          }
        },
      ],
      'Cannot use the plugin `remarkRun`: x is not a function',
    ],
    'by its own message': [
      [
        function remarkFail() {
          return (tree: Root, file: VFile) => file.fail('Unexpected bridge', tree.children[0])
        },
      ],
      'Cannot use the plugin `remarkFail`: Unexpected bridge',
    ],
    'when it parses': [
      [
        [remarkTodo, { label: 'But' }],
        function remarkParses(this: Processor) {
          this.parser = () => {
            throw new Error('too hard')
          }
        },
      ],
      'Cannot use the plugin `remarkParses`: too hard',
    ],
    'by working asynchronously': [
      [
        function remarkLater() {
          return async () => {
            throw new Error('later')
          }
        },
      ],
      'Cannot use the plugin `remarkLater`: it is asynchronous, and outlines are read at once',
    ],
    'by waiting to be called back': [
      [
        function remarkNext() {
          return (_tree: Root, _file: VFile, next: () => void) => next()
        },
      ],
      'Cannot use the plugin `remarkNext`: it is asynchronous, and outlines are read at once',
    ],
    'by leaving no tree': [
      [
        function remarkHole() {
          return (tree: Root) => {
            tree.children.push(undefined as never)
          }
        },
      ],
      'Cannot use the plugin `remarkHole`: what it leaves is no tree of mdast',
    ],
    'by coming late itself': [
      [
        async function remarkAsync() {
          return undefined
        } as never,
      ],
      'Cannot use the plugin `remarkAsync`: it is asynchronous, and outlines are read at once',
    ],
    'by a preset that holds none': [
      [{ plugins: [undefined as never] }],
      'Cannot use the plugin `a preset`: what a preset holds is no plugin; is it imported by the name that its package exports?',
    ],
    'by a plugin of its own that fails': [
      [
        function remarkUses(this: Processor) {
          this.use(() => {
            throw new Error('inside')
          })
        },
      ],
      'Cannot use the plugin `remarkUses`: inside',
    ],
    'by a parser that parses nothing': [
      [
        function remarkNone(this: Processor) {
          this.parser = () => undefined as never
        },
      ],
      expect.stringContaining('Cannot use the plugin `remarkNone`: '),
    ],
    'by a circle': [
      [
        function remarkCircle() {
          return (tree: Root) => {
            tree.children.push(tree as never)
          }
        },
      ],
      'Cannot use the plugin `remarkCircle`: what it leaves is no tree of mdast',
    ],
    'by a text without words': [
      [
        function remarkMute() {
          return (tree: Root) => {
            tree.children.push({ type: 'paragraph', children: [{ type: 'text' } as never] })
          }
        },
      ],
      'Cannot use the plugin `remarkMute`: what it leaves is no tree of mdast',
    ],
    'by throwing what has no words': [
      [
        function remarkDumb() {
          throw Object.create(null)
        },
      ],
      'Cannot use the plugin `remarkDumb`: it says nothing of why',
    ],
    'without a name': [
      [
        () => {
          throw 'nothing'
        },
      ],
      'Cannot use the plugin `number 1`: nothing',
    ],
  }

  test.each(Object.entries(broken))('%s', (_, [plugins, reason]) => {
    const { tree, messages } = read('# The bridge', plugins)
    expect(messages).toEqual([expect.stringMatching(/plugin-failed: /)])
    expect(messages[0]?.split('plugin-failed: ')[1]).toEqual(reason)
    expect(tree).toEqual(['1:1 heading1 The bridge'])
  })

  test('in a part, with its name', () => {
    const remarkPart = () => (_: Root, file: VFile) => {
      if (file.path === 'a.md') throw new Error('no parts')
    }
    expect(read(':::include{file=a.md}\n:::', [remarkPart], 'piecewise', { 'a.md': 'x' }).messages).toEqual([
      'a.md:1:1 plugin-failed: Cannot use the plugin `remarkPart`: no parts',
    ])
  })
})
