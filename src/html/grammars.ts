// A module of its own, so that loading it lazily loads these two names of lowlight's and not its 190 grammars.
export { common, createLowlight } from 'lowlight'
