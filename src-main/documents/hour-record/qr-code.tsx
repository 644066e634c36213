import type { ReactElement } from 'react'
import { encode } from 'uqr'

/** The dark cells of a QR code as one path, run by run: sharp at any size, and small. */
function pathOf(cells: readonly (readonly boolean[])[]): string {
  const runs: string[] = []
  cells.forEach((line, y) => {
    for (let x = 0; x < line.length; x += 1) {
      if (line[x] !== true) continue
      const start = x
      while (line[x] === true) x += 1
      runs.push(`M${String(start)} ${String(y)}h${String(x - start)}v1h-${String(x - start)}z`)
    }
  })
  return runs.join('')
}

/**
 * A text as a QR code for a phone or a hand reader, drawn as an image so that the PDF tags it as a figure; `label`
 * describes it for screen readers.
 */
export function QrCode(props: { readonly text: string; readonly label: string }): ReactElement {
  const { data, size } = encode(props.text, { ecc: 'M', border: 2 })
  const box = `0 0 ${String(size)} ${String(size)}`
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="${pathOf(data)}" shape-rendering="crispEdges"/></svg>`
  const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`
  return <img className="square" src={source} alt={props.label} />
}
