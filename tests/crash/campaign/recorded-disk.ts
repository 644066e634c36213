import fsp, { type FileHandle } from 'node:fs/promises'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** A file, whatever it is called. */
interface Inode {
  readonly number: number
}

type Event =
  | { readonly kind: 'write'; readonly inode: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly inode: number; readonly size: number }
  | { readonly kind: 'sync'; readonly inode: number }
  | {
      readonly kind: 'name'
      readonly folder: string
      readonly name: string
      readonly inode: number
    }
  | { readonly kind: 'unname'; readonly folder: string; readonly name: string }
  | { readonly kind: 'syncFolder'; readonly folder: string }

/** The content of a file as far as the disk has it, and what it may not have. */
interface Content {
  durable: Buffer
  pending: Extract<Event, { readonly kind: 'write' | 'cut' }>[]
}

function applied(bytes: Buffer, event: Content['pending'][number]): Buffer {
  if (event.kind === 'cut')
    return Buffer.concat([bytes, Buffer.alloc(Math.max(0, event.size - bytes.length))]).subarray(
      0,
      event.size,
    )
  const grown = Buffer.alloc(Math.max(bytes.length, event.at + event.bytes.length))
  bytes.copy(grown)
  event.bytes.copy(grown, event.at)
  return grown
}

const isIn = (path: string, root: string): boolean => path.startsWith(root)

/**
 * A disk that notes what is written below a folder and when it is synced, so that it can be shown as a power cut at any moment
 * would leave it: what was synced, a part of what was not, the last write torn.
 */
export class RecordedDisk {
  readonly events: Event[] = []
  private readonly root: string
  private readonly original = { open: fsp.open, rename: fsp.rename, rm: fsp.rm }
  private readonly inodes = new Map<string, Inode>()
  private count = 0

  constructor(root: string) {
    this.root = root
    const { open, rename, rm } = this.original
    fsp.open = async (path, flags, mode) => {
      const name = String(path)
      const isNew = isIn(name, root) && !this.inodes.has(name)
      const handle = await open(path, flags, mode)
      if (!isIn(name, root)) return handle
      if (statSync(name).isDirectory()) return this.folderHandle(handle, name)
      const isEmptied = typeof flags === 'string' && flags.startsWith('w')
      if (isNew) this.name(name, this.newInode(name))
      const inode = this.inodes.get(name)?.number ?? 0
      if (isEmptied) this.events.push({ kind: 'cut', inode, size: 0 })
      return this.fileHandle(handle, inode)
    }
    fsp.rename = async (from, to) => {
      await rename(from, to)
      const inode = this.inodes.get(String(from))
      if (inode === undefined) return
      this.inodes.delete(String(from))
      this.inodes.set(String(to), inode)
      this.name(String(to), inode)
      this.unname(String(from))
    }
    fsp.rm = async (path, options) => {
      await rm(path, options)
      if (this.inodes.delete(String(path))) this.unname(String(path))
    }
    syncBuiltinESMExports()
  }

  /** Lets everything be written as before. */
  stop(): void {
    Object.assign(fsp, this.original)
    syncBuiltinESMExports()
  }

  private newInode(path: string): Inode {
    this.count += 1
    const inode = { number: this.count }
    this.inodes.set(path, inode)
    return inode
  }

  private name(path: string, { number: inode }: Inode): void {
    this.events.push({ kind: 'name', folder: dirname(path), name: basename(path), inode })
  }

  private unname(path: string): void {
    this.events.push({ kind: 'unname', folder: dirname(path), name: basename(path) })
  }

  private folderHandle(handle: FileHandle, folder: string): FileHandle {
    const sync = handle.sync.bind(handle)
    return Object.assign(handle, {
      sync: async () => {
        await sync()
        this.events.push({ kind: 'syncFolder', folder })
      },
    })
  }

  private fileHandle(handle: FileHandle, inode: number): FileHandle {
    let end = 0
    const { events } = this
    const own = {
      write: handle.write.bind(handle),
      writeFile: handle.writeFile.bind(handle),
      truncate: handle.truncate.bind(handle),
      sync: handle.sync.bind(handle),
      datasync: handle.datasync.bind(handle),
    }
    return Object.assign(handle, {
      write: async (bytes: Buffer, offset: number, length: number, position: number) => {
        const written = await own.write(bytes, offset, length, position)
        const copy = Buffer.from(bytes.subarray(offset, offset + written.bytesWritten))
        events.push({ kind: 'write', inode, at: position, bytes: copy })
        return written
      },
      writeFile: async (bytes: Uint8Array | string) => {
        const copy = Buffer.from(bytes)
        await own.writeFile(copy)
        events.push({ kind: 'write', inode, at: end, bytes: copy })
        end += copy.length
      },
      truncate: async (size: number) => {
        await own.truncate(size)
        events.push({ kind: 'cut', inode, size })
      },
      sync: async () => {
        await own.sync()
        events.push({ kind: 'sync', inode })
      },
      datasync: async () => {
        await own.datasync()
        events.push({ kind: 'sync', inode })
      },
    })
  }

  /**
   * Writes what the disk has where the power is cut after so many events.
   *
   * @param pick chooses how much of what was not synced got there all the same
   */
  cutInto(target: string, after: number, pick: (below: number) => number): void {
    const contents = new Map<number, Content>()
    const folders = new Map<string, { durable: Map<string, number>; pending: Event[] }>()
    const contentOf = (inode: number): Content => {
      const known = contents.get(inode) ?? { durable: Buffer.alloc(0), pending: [] }
      contents.set(inode, known)
      return known
    }
    const folderOf = (folder: string) => {
      const known = folders.get(folder) ?? { durable: new Map<string, number>(), pending: [] }
      folders.set(folder, known)
      return known
    }
    const nameIn = (names: Map<string, number>, event: Event): void => {
      if (event.kind === 'name') names.set(event.name, event.inode)
      else if (event.kind === 'unname') names.delete(event.name)
    }
    for (const event of this.events.slice(0, after)) {
      if (event.kind === 'write' || event.kind === 'cut') contentOf(event.inode).pending.push(event)
      else if (event.kind === 'sync') {
        const content = contentOf(event.inode)
        content.durable = content.pending.reduce(applied, content.durable)
        content.pending = []
      } else if (event.kind === 'syncFolder') {
        const { durable, pending } = folderOf(event.folder)
        pending.splice(0).forEach((one) => nameIn(durable, one))
      } else folderOf(event.folder).pending.push(event)
    }
    for (const [folder, { durable, pending }] of folders) {
      pending.slice(0, pick(pending.length + 1)).forEach((one) => nameIn(durable, one))
      const place = join(target, folder.slice(this.root.length))
      mkdirSync(place, { recursive: true })
      for (const [name, inode] of durable)
        writeFileSync(join(place, name), this.tornContent(contentOf(inode), pick))
    }
  }

  private tornContent({ durable, pending }: Content, pick: (below: number) => number): Buffer {
    const whole = pick(pending.length + 1)
    const bytes = pending.slice(0, whole).reduce(applied, durable)
    const torn = pending[whole]
    if (torn?.kind !== 'write' || pick(2) === 0) return bytes
    return applied(bytes, { ...torn, bytes: torn.bytes.subarray(0, pick(torn.bytes.length)) })
  }

  /** Whether the disk as it is now is what all events come to: the recording missed nothing. */
  isFaithful(scratch: string): boolean {
    this.cutInto(scratch, this.events.length, (below) => below - 1)
    const namesIn = (folder: string): readonly string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
        .sort()
    const names = namesIn(this.root)
    return (
      JSON.stringify(names) === JSON.stringify(namesIn(scratch)) &&
      names.every((name) =>
        readFileSync(join(this.root, name)).equals(readFileSync(join(scratch, name))),
      )
    )
  }
}
