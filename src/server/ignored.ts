/** Whether a file or folder of this name is no part of a talk: products, packages, dotfiles, editors' temporary files. */
export function isIgnored(name: string): boolean {
  return name.startsWith('.') || folders.includes(name) || temporary.some(pattern => pattern.test(name))
}

const folders = ['dist', 'node_modules']

const temporary = [
  /~$/, // Vim's and Emacs's backups
  /^#.*#$/, // Emacs, unsaved
  /\.sw[a-p]$/, // Vim's swap files
  /^4913$/, // Vim tries with it whether the folder can be written
  /___jb_(tmp|old)___$/, // JetBrains
  /^~\$/, // office programs' locks
  /\.(tmp|crswap)$/, // many; browsers' editors
]
