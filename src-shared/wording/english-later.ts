import type { English } from './english'

let loaded: English | null = null

/** The sentences in English, once they are loaded. Throws before: French would be shown under the name of English. */
export function english(): English {
  if (loaded === null) throw new Error('English is not loaded yet')
  return loaded
}

/** Loads English, which a window in French begins without. Throws where its file can't be read. */
export async function loadEnglish(): Promise<void> {
  loaded ??= await import('./en')
}
