import { open, readFile, stat, type FileHandle } from 'node:fs/promises'

/** A pipe, a socket or a device lies in the place of a file. Its code is the one that the system has for a folder there. */
class NoFile extends Error {
  readonly code = 'EISDIR'
}

/** A pipe would hold up who reads it for ever, with a thread of the program. What is not there is left to the reading. */
async function mustBeFile(path: string): Promise<void> {
  if (!(await stat(path)).isFile()) throw new NoFile(path)
}

/** Reads a file of the program whole; what is no file is not read. Throws errors of the disk. */
export async function readWhole(path: string): Promise<Buffer> {
  await mustBeFile(path)
  return readFile(path)
}

/** Opens a file to be read a piece at a time; what is no file is not opened. Throws errors of the disk. */
export async function openToRead(path: string): Promise<FileHandle> {
  await mustBeFile(path)
  return open(path, 'r')
}
