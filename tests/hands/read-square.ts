import { getDocument, OPS } from './pdfjs'

// Reads a printed square (QR code, ISO/IEC 18004) back from a PDF, by other code than that which drew it: up to version 6,
// error correction M, bytes. What is printed has no stains, so nothing is corrected: a wrong module is a wrong answer.

/** Dark modules by row, without the quiet border. */
type Modules = readonly (readonly boolean[])[]

/** How many blocks the bytes of each version at level M are dealt to, and how many bytes each holds. */
const BLOCKS = [
  [1, 16],
  [1, 28],
  [1, 44],
  [2, 32],
  [2, 43],
  [4, 27],
] as const

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

const numberOf = (bits: readonly boolean[]): number =>
  bits.reduce((value, bit) => value * 2 + (bit ? 1 : 0), 0)

const at = (modules: Modules, row: number, column: number): boolean =>
  modules[row]?.[column] === true

/** Whether a module belongs to the pattern that readers aim by, and bears no data. */
function isFixed(size: number, row: number, column: number): boolean {
  const aim = size - 7
  return (
    row === 6 ||
    column === 6 ||
    (row < 9 && (column < 9 || column >= size - 8)) ||
    (row >= size - 8 && column < 9) ||
    (size > 21 && Math.abs(row - aim) <= 2 && Math.abs(column - aim) <= 2)
  )
}

/** The level of error correction and the mask, around the first corner. */
function formatOf(modules: Modules): { readonly level: number; readonly mask: number } {
  const bits = [0, 1, 2, 3, 4].map((column) => at(modules, 8, column))
  const format = numberOf(bits) ^ 0b10101
  return { level: format >> 3, mask: format & 7 }
}

/** The bits of data in the order in which they were laid: two columns at a time, up then down, from the right. */
function bitsOf(modules: Modules, mask: number): readonly boolean[] {
  const size = modules.length
  const inverts = MASKS[mask] ?? (() => false)
  const bits: boolean[] = []
  let upwards = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step
      for (const column of [right, right - 1])
        if (!isFixed(size, row, column))
          bits.push(at(modules, row, column) !== inverts(row, column))
    }
    upwards = !upwards
  }
  return bits
}

/** The text of a square's modules. */
function textOf(modules: Modules): string {
  const { level, mask } = formatOf(modules)
  const [blocks, each] = BLOCKS[(modules.length - 21) / 4] ?? [0, 0]
  if (level !== 0 || blocks === 0) throw new Error('Not a square of level M up to version 6.')
  const bits = bitsOf(modules, mask)
  const dealt = Array.from({ length: blocks * each }, (_, index) =>
    numberOf(bits.slice(index * 8, index * 8 + 8)),
  )
  const bytes = Array.from({ length: blocks }, (_, block) =>
    dealt.filter((_byte, index) => index % blocks === block),
  ).flat()
  const stream = bytes.flatMap((byte) =>
    [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (byte >> bit) % 2 === 1),
  )
  if (numberOf(stream.slice(0, 4)) !== 4) throw new Error('Not a square of bytes.')
  const length = numberOf(stream.slice(4, 12))
  const letters = Array.from({ length }, (_, index) =>
    numberOf(stream.slice(12 + index * 8, 20 + index * 8)),
  )
  return new TextDecoder().decode(new Uint8Array(letters))
}

const MOVE = 0
const LINE = 1
const CLOSE = 4

/** The dark runs of a path that goes around each: where it begins, its row, where it ends; `null` for another path. */
function runsOf(path: readonly number[]): readonly (readonly [number, number, number])[] | null {
  const runs: (readonly [number, number, number])[] = []
  for (let index = 0; index < path.length;) {
    const [step, x = 0, y = 0] = path.slice(index, index + 3)
    if (step === MOVE) {
      const [next, end = 0, row] = path.slice(index + 3, index + 6)
      if (next !== LINE || row !== y || ![x, y, end].every(Number.isInteger)) return null
      runs.push([x, y, end])
    } else if (step !== LINE && step !== CLOSE) return null
    index += step === CLOSE ? 1 : 3
  }
  return runs
}

/** The steps of each path that a page draws. */
async function pathsOf(bytes: Uint8Array): Promise<readonly (readonly number[])[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { fnArray, argsArray } = await page.getOperatorList()
  const paths = fnArray.flatMap((operator, index) => {
    if (operator !== OPS.constructPath) return []
    const [, [steps]] = argsArray[index] as [number, [Float32Array | null]]
    return steps === null ? [] : [[...steps]]
  })
  await task.destroy()
  return paths
}

/** The text of the square on the first page of a PDF. */
export async function readSquare(bytes: Uint8Array): Promise<string> {
  const drawn = (await pathsOf(bytes)).map(runsOf).filter((runs) => runs !== null)
  const runs = drawn.reduce((most, some) => (some.length > most.length ? some : most), [])
  const border = Math.min(...runs.map(([start]) => start))
  const size = Math.max(...runs.map(([, , end]) => end)) - border
  const modules = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) =>
      runs.some(
        ([start, y, end]) =>
          y - border === row && start - border <= column && column < end - border,
      ),
    ),
  )
  return textOf(modules)
}
