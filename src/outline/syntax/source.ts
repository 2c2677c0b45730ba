import { VFile } from 'vfile'
import { pandocFences } from './pandoc-fences.js'

/**
 * A file with the text that is parsed, which has the same lines as the author's. Every step can ask it for what a node's
 * offsets mean, and reports on it: the author's own file is not changed.
 *
 * @param data what the steps are to know of the file
 */
export function sourceFile(path: string | undefined, text: string, data: VFile['data'] = {}): VFile {
  const written = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
  return new VFile({ path, value: pandocFences(written), data: { ...data, written } })
}
