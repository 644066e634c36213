import type { Language } from '#shared/contract/preferences'

/** A place in a queue: "1ᵉʳ", "4ᵉ" in French, the number alone in English. */
export function formatRank(rank: number, language: Language): string {
  if (language === 'en') return String(rank)
  return rank === 1 ? '1ᵉʳ' : `${String(rank)}ᵉ`
}
