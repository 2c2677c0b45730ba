// The borders between the rooms of src/: what a room may import, beside itself and packages. Anything else is an error.
const rooms = {
  diagnostics: [],
  language: [],
  outline: ['language', 'diagnostics'],
  argument: ['outline', 'language', 'diagnostics'],
  audience: ['argument', 'language', 'diagnostics'],
  slides: ['argument', 'language', 'diagnostics'],
  html: ['slides', 'language', 'diagnostics'],
  client: [],
  browser: ['diagnostics'],
  rules: ['argument', 'slides', 'language', 'browser', 'diagnostics'],
  // What was printed is read back and judged before it is handed out: the rules of PDFs, and of what is lost on a page.
  exports: ['slides', 'html', 'language', 'browser', 'diagnostics', 'rules'],
  config: ['diagnostics'],
  talk: ['outline', 'argument', 'audience', 'slides', 'html', 'config', 'diagnostics'],
  server: ['diagnostics', 'client'],
}
/** Types alone may cross these borders too. */
const types = {
  audience: ['outline'],
  slides: ['outline'],
  html: ['argument', 'outline'],
  browser: ['client'],
  rules: ['outline', 'audience', 'client'],
  exports: ['argument', 'audience', 'outline'],
  config: ['rules'],
}

const tests = '\\.test\\.ts$|^src/fixtures/'

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-borders`,
      comment: `${room}/ may import ${allowed.join(', ') || 'no other room'}${types[room] ? `, and types of ${types[room].join(', ')}` : ''}.`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: tests },
      to: {
        path: '^src/',
        pathNot: `^src/(?:${[room, ...allowed].join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    })),
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room}-type-borders`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: tests },
      to: {
        path: '^src/',
        pathNot: `^src/(?:${[room, ...allowed, ...(types[room] ?? [])].join('|')})/`,
        dependencyTypes: ['type-only'],
      },
    })),
    {
      name: 'spine',
      comment: 'pipeline.ts joins the stages; commands and the server are not its business.',
      severity: 'error',
      from: { path: '^src/pipeline\\.ts$' },
      to: { path: '^src/(?:commands|server|client|browser|check-talk|export-talk|cli|program|index)' },
    },
    {
      name: 'beside-the-spine',
      comment: 'What is done with a whole talk is the same for a command and for any other program.',
      severity: 'error',
      from: { path: '^src/(?:check|export)-talk\\.ts$' },
      to: { path: '^src/(?:commands|server|client|cli|program|index)' },
    },
    {
      name: 'exports-judge-what-they-make',
      severity: 'error',
      from: { path: '^src/exports/', pathNot: tests },
      to: { path: '^src/rules/(?!pdf/|page-rules\\.ts)' },
    },
    {
      name: 'public-api-is-for-others',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: '^src/(?:index|cli|program)\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'What two files need of each other, types too, is in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'no-barrels', severity: 'error', from: {}, to: { path: '^src/[^/]+/index\\.ts$' } },
    {
      name: 'diagnostics-packages',
      comment: 'Every room imports diagnostics/: of packages it takes those of messages alone.',
      severity: 'error',
      from: { path: '^src/diagnostics/', pathNot: tests },
      to: { path: 'node_modules/', pathNot: 'node_modules/(?:vfile|vfile-message|@types/unist)/' },
    },
    {
      name: 'page-scripts-know-no-node',
      severity: 'error',
      from: { path: '^src/client/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'stages-read-nothing',
      comment: 'A stage is a pure function: the disk, the environment and the network are read before it.',
      severity: 'error',
      from: { path: '^src/(?:outline|argument|audience|slides|html)/', pathNot: tests },
      to: { path: '^(?:node:)?(?:fs|fs/promises|child_process|process|http|https|net|os)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
}
