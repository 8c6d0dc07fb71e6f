/** What can end a run, and how each is told. */

/** Wrong use: ends with 2. */
export class UsageError extends Error {}

/** Something failed that is named in the message: ends with 1. */
export class RunError extends Error {}

/** An output cannot be written: nothing that follows could be, either. */
export class OutputError extends RunError {}

/** The reader of the output has gone, as `head` does: ends quietly. */
export class ClosedPipe extends Error {}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EISDIR: 'is a directory, expected a file',
  ENOTDIR: 'a part of the path is no directory',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full: free some space and run again',
  EDQUOT: 'the quota of the disk is used up: free some space and run again',
  EIO: 'the device failed',
  Z_BUF_ERROR: 'the compressed data ends too early: the file is cut off',
  Z_DATA_ERROR: 'not compressed as its name says, or damaged',
  ZSTD_error_prefix_unknown: 'not compressed as its name says, or damaged'
}

/** A failure of the system or of the compression, in words. */
export function inWords(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  const words = code === undefined ? undefined : causes[code]
  return words === undefined ? message : `${words} (${code})`
}
