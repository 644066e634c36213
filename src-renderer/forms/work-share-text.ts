import type { Language } from '#shared/contract/preferences'
import { readWorkShare } from '#shared/domain/agents/read-work-share'
import { formatShare, formatTrimmed } from '#shared/wording/format'

/** A part of a full-time week as it is typed: "80", and "0,8 %" where "0,8" would be read as 80 %. */
export function workShareText(share: number, language: Language): string {
  const plain = formatTrimmed(share, 2, language)
  return readWorkShare(plain) === share ? plain : formatShare(share, 2, language)
}
