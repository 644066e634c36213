import { administrativeCourtOf } from '#shared/domain/collectivities/administrative-court'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { isGroup } from '#shared/domain/collectivities/group-kinds'
import { t } from './act-text'

/** A body that a board governs, as its name says. */
const hasBoard = ({ kind, name }: Collectivity): boolean =>
  kind === 'other' &&
  /^(CCAS|CIAS|CDG|centre de gestion|centre (inter)?communal d.action)\b/iu.test(name)

/** The deliberating assembly of a body, in the middle of a sentence. */
export const organOf = (body: Collectivity): string =>
  hasBoard(body) ? t('actText.organ.board') : t(`actText.organ.${body.kind}`)

/** The articles by which the assembly of a body decides: of a commune, of a group; none where they are not known here. */
export function assemblyArticles(body: Collectivity): readonly string[] {
  if (body.kind === 'municipality') return ['L.\u00A02121-29']
  return isGroup(body) ? ['L.\u00A02121-29', 'L.\u00A05211-1'] : []
}

/** Who signs for a body: a mayor, a president, or a person whose office is not known here. */
export function officeOf(body: Collectivity): 'mayor' | 'president' | 'unknown' {
  if (body.kind === 'municipality') return 'mayor'
  return body.kind === 'other' && !hasBoard(body) ? 'unknown' : 'president'
}

/** "le maire", "le président". */
export const executiveOf = (body: Collectivity): string => t(`actText.executive.${officeOf(body)}`)

/** "son maire, Jeanne Roux"; a blank where the name is not known. */
export const representativeOf = (body: Collectivity): string => {
  const { representative: person = '' } = body
  return person === ''
    ? t(`actText.between.${officeOf(body)}`)
    : t(`actText.between.${officeOf(body)}Named`, { person })
}

/** The administrative court of a body: "le tribunal administratif de Dijon", or the one that is competent. */
export function courtOf(body: Collectivity): string {
  const seat = administrativeCourtOf(body)
  return seat === null ? t('actText.court.unnamed') : t('actText.court.named', { seat })
}
