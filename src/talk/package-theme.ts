import type { Read, ReadProblem } from '../diagnostics/reading.js'
import type { ProjectFiles } from './files.js'
import { isPackageName, manifestOf } from './packages.js'

/**
 * The style sheet of a theme that is a package: the file that its `package.json` names as `style`, else `theme.css`.
 * Nothing else of the package is read and no code run, so that an outline may name one.
 *
 * @returns nothing for what is no name of a package, or of one that is not installed in the project
 */
export function packageTheme(name: string, files: ProjectFiles): Read<string> | undefined {
  if (!isPackageName(name)) return undefined
  const manifest = manifestOf(name, files)
  if ('problem' in manifest) return manifest.problem.ruleId === 'file-missing' ? undefined : manifest
  const style = styleIn(manifest.content)
  if (style === undefined) return unusable(name, 'its `package.json` cannot be read')
  if (typeof style !== 'string' || !/\.css$/i.test(style))
    return unusable(name, `\`style\` in its \`package.json\` is ${JSON.stringify(style)}, and no CSS file`)
  const sheet = files.text(style, manifest.path)
  return 'problem' in sheet ? unusable(name, `it has no \`${style}\` that can be read`) : sheet
}

/** What a manifest names as its style sheet; `undefined` for one that is no JSON. */
function styleIn(manifest: string): unknown {
  try {
    const fields: unknown = JSON.parse(manifest)
    return typeof fields === 'object' && fields !== null && 'style' in fields ? fields.style : 'theme.css'
  } catch {
    return undefined
  }
}

function unusable(name: string, cause: string): ReadProblem {
  const reason = `Cannot use the package \`${name}\` as a theme: ${cause}`
  return {
    problem: {
      ruleId: 'theme-unknown',
      reason,
      note: 'Is it a theme for Rostrum? Install it again, or name another.',
    },
  }
}
