// The only build of pdf.js that runs under Node 20 puts its own JSON and `push` of lists in place of the engine's, more than
// ten times slower, for all that runs in the thread: what is tested has the engine's back once both parts of pdf.js are read.
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
const own = { stringify: JSON.stringify, parse: JSON.parse }
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push') ?? {}
const reader = await import('pdfjs-dist/legacy/build/pdf.mjs')
// Its other part, which it would read itself at the first file, has no types.
const worker: unknown = await import(WORKER)
Object.assign(globalThis, { pdfjsWorker: worker })
Object.assign(JSON, own)
Object.defineProperty(Array.prototype, 'push', push)

export const { getDocument, OPS } = reader
