import { posix, win32 } from 'node:path'

/** A place where a browser may be. */
export interface Candidate {
  readonly path: string
  readonly name: string
  readonly from: string
  /** What stands for `path` in a list of what was tried, where the list of all paths would be long. */
  readonly shownAs?: string
}

/** Programs by what they are, the fastest to start first. */
const programs = [
  ['chromium-headless-shell', 'chromium-headless-shell'],
  ['chrome-headless-shell', 'chromium-headless-shell'],
  ['google-chrome-stable', 'chrome'],
  ['google-chrome', 'chrome'],
  ['chromium', 'chromium'],
  ['chromium-browser', 'chromium'],
  ['microsoft-edge-stable', 'edge'],
  ['microsoft-edge', 'edge'],
] as const

/** Folders of programs that a short `PATH` (a service's, an editor's) may lack. */
const unixFolders = ['/usr/local/bin', '/usr/bin', '/opt/homebrew/bin', '/snap/bin']

const macApplications = [
  ['Google Chrome', 'chrome'],
  ['Chromium', 'chromium'],
  ['Microsoft Edge', 'edge'],
] as const

const windowsPrograms = [
  ['Google\\Chrome\\Application\\chrome.exe', 'chrome'],
  ['Chromium\\Application\\chrome.exe', 'chromium'],
  ['Microsoft\\Edge\\Application\\msedge.exe', 'edge'],
] as const

/** The rules of the platform's paths, so that a search can be described for any platform on any other. */
export function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix
}

/** Where `program` would be in each folder of `PATH`. */
export function onPath(
  program: string,
  name: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Candidate[] {
  const paths = pathsOf(platform)
  const file = platform === 'win32' && !program.endsWith('.exe') ? `${program}.exe` : program
  // Windows calls it Path; a copy of process.env, unlike process.env itself, minds the difference.
  const folders = (env.PATH ?? env.Path ?? '')
    .split(paths.delimiter)
    .filter(folder => paths.isAbsolute(folder))
  return folders.map(folder => ({ path: paths.join(folder, file), name, from: 'PATH', shownAs: program }))
}

/** Where the system's package manager or an installer puts browsers, in the order of preference. */
export function installedPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Candidate[] {
  const path = programs.flatMap(([program, name]) => onPath(program, name, env, platform))
  const usual = platform === 'win32' ? windowsPlaces(env) : unixPlaces()
  return [...path, ...(platform === 'darwin' ? macPlaces(env) : []), ...usual]
}

function unixPlaces(): Candidate[] {
  return programs.flatMap(([program, name]) =>
    unixFolders.map(folder => ({
      path: `${folder}/${program}`,
      name,
      from: 'usual places',
      shownAs: folder,
    })),
  )
}

function macPlaces(env: NodeJS.ProcessEnv): Candidate[] {
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])]
  return macApplications.flatMap(([application, name]) =>
    folders.map(folder => ({
      path: `${folder}/${application}.app/Contents/MacOS/${application}`,
      name,
      from: 'usual places',
    })),
  )
}

function windowsPlaces(env: NodeJS.ProcessEnv): Candidate[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    folder => folder !== undefined,
  )
  return windowsPrograms.flatMap(([file, name]) =>
    folders.map(folder => ({ path: win32.join(folder, file), name, from: 'usual places' })),
  )
}
