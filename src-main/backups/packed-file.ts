import { once } from 'node:events'
import { createDeflateRaw } from 'node:zlib'
import { ZipPassThrough } from 'fflate'

/** Of deflate, in the number that zip has for it. */
const DEFLATE = 8

/** A file of a zip archive that is compressed by the machine's own code, beside the thread that reads and encrypts. */
export class PackedFile extends ZipPassThrough {
  private readonly packer = createDeflateRaw({ level: 6 })
  private isFull = false

  constructor(path: string) {
    super(path)
    this.compression = DEFLATE
    this.packer.on('data', (packed: Buffer<ArrayBuffer>) => this.ondata(null, packed, false))
  }

  /** Waits until more can be taken. */
  async room(): Promise<void> {
    if (this.isFull) await once(this.packer, 'drain')
    this.isFull = false
  }

  /** Ends the file, once all of it is compressed. */
  async end(): Promise<void> {
    const ended = once(this.packer, 'end')
    this.push(new Uint8Array(0), true)
    await ended
    this.ondata(null, new Uint8Array(0), true)
  }

  protected override process(chunk: Uint8Array, isLast: boolean): void {
    if (isLast) this.packer.end(chunk)
    else this.isFull = !this.packer.write(chunk)
  }
}
