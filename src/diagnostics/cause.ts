const causes: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EBUSY: 'another program uses it',
}

/** Why the system refused to read or write a file, in words that fit after "Cannot read `x`: ". */
export function causeOf(error: unknown): string {
  const { code = '', message } = error as Error & { code?: string }
  return causes[code] ?? message
}

/** The first line of what something that was thrown says; empty for nothing. Anything can be thrown. */
export function wordsOf(thrown: unknown): string {
  const said = thrown instanceof Error ? thrown.message : thrown
  try {
    return String(said).trim().split('\n', 1)[0] ?? ''
  } catch {
    return ''
  }
}
