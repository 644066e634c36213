import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END = 0x06054b50
const END_SIZE = 22
const ENTRY = 0x02014b50

/** The entries of a zip file's central directory (no zip64: under 4 GB and 65,535 entries). */
async function readDirectory(zip) {
  const { size } = await zip.stat()
  const tail = Buffer.alloc(Math.min(size, END_SIZE + 0xffff))
  await zip.read(tail, 0, tail.length, size - tail.length)
  let at = tail.length - END_SIZE
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1
  if (at < 0) throw new Error('not a zip file, or one that was cut')
  const directory = Buffer.alloc(tail.readUInt32LE(at + 12))
  await zip.read(directory, 0, directory.length, tail.readUInt32LE(at + 16))
  return directory
}

function* entriesOf(directory) {
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === ENTRY;) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    yield {
      name: directory.toString('utf8', at + 46, nameEnd),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      headerAt: directory.readUInt32LE(at + 42),
    }
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
}

async function writeEntry(zip, zipFile, entry, target) {
  const header = Buffer.alloc(30)
  await zip.read(header, 0, header.length, entry.headerAt)
  const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = createReadStream(zipFile, { start, end: start + entry.packedSize - 1 })
  await mkdir(path.dirname(target), { recursive: true })
  const written = createWriteStream(target, { mode: entry.mode || 0o644 })
  await (entry.deflated ? pipeline(packed, createInflateRaw(), written) : pipeline(packed, written))
}

/**
 * Unpacks the files of a zip that `place` gives a path to (relative to `folder`); the others are
 * not even read. Meant for an archive whose checksum was verified: names are trusted.
 */
export async function unzip(zipFile, folder, place) {
  const zip = await open(zipFile)
  try {
    for (const entry of entriesOf(await readDirectory(zip))) {
      if (entry.name.endsWith('/') || entry.packedSize === 0) continue
      const target = place(entry.name)
      if (target !== undefined) await writeEntry(zip, zipFile, entry, path.join(folder, target))
    }
  } finally {
    await zip.close()
  }
}
