import type { Agreement } from '#shared/domain/agreements/agreement'
import type { LegalForm } from '#shared/domain/agreements/legal-form'

/** In which words a letter names a cost: by the article that has units counted, by units that the parties chose, or neither. */
type LetterVoice = 'lending' | 'unified' | 'units' | 'plain'

const VOICES: Readonly<Record<LegalForm, LetterVoice>> = {
  serviceLendingUpward: 'lending',
  serviceLendingDownward: 'lending',
  sharedService: 'plain',
  unifiedService: 'unified',
  serviceLendingSideways: 'unified',
  staffSecondment: 'plain',
  serviceContract: 'plain',
  sharedAsset: 'plain',
  jointPurchasing: 'plain',
  managementCentre: 'plain',
  entente: 'plain',
  informal: 'units',
}

/** The words of the letters of an agreement. */
export const letterVoice = ({
  legalForm = 'informal',
}: Pick<Agreement, 'legalForm'>): LetterVoice => VOICES[legalForm]
