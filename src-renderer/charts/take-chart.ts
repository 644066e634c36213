import { pictureOf, svgOf, type PictureWords } from './picture-of'

/** A file made of a chart, without its folder. */
export interface ChartFile {
  readonly ending: 'csv' | 'png' | 'svg'
  readonly content: { readonly text: string } | { readonly base64: string }
}

interface Taken extends PictureWords {
  /** The figures as a table that spreadsheets read. */
  readonly csv: () => string
}

/** Makes a file of the chart inside an element; `null` where nothing is drawn. */
export async function takeChart(
  holder: HTMLElement,
  ending: ChartFile['ending'],
  taken: Taken,
): Promise<ChartFile | null> {
  if (ending === 'csv') return { ending, content: { text: taken.csv() } }
  if (ending === 'svg') {
    const text = svgOf(holder, taken)
    return text === null ? null : { ending, content: { text } }
  }
  const base64 = await pictureOf(holder, taken)
  return base64 === null ? null : { ending, content: { base64 } }
}
