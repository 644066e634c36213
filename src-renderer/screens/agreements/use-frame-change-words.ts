import type { FrameChange } from '#shared/domain/agreements/frame-changes'
import { articleWords } from '#shared/wording/article-words'
import { useWording } from '../../ui/use-wording'

/** What an amendment changes of the legal frame, each change in a few words. */
export function useFrameChangeWords(): (change: FrameChange) => string {
  const { t } = useWording()
  return (change) => {
    switch (change.kind) {
      case 'legalForm':
        return change.to === null
          ? t('legalForms.noForm')
          : t('legalForms.changes.legalForm', { form: t(`legalForms.name.${change.to}`) })
      case 'legalBasis':
        return change.to === ''
          ? t('agreements.parties.noLegalBasis')
          : t('legalForms.changes.legalBasis', { basis: articleWords(change.to) })
      case 'annexBudget':
        return change.to === ''
          ? t('accounting.case.main')
          : t('legalForms.inAnnexBudget', { name: change.to })
      case 'exemption':
        return change.to === ''
          ? t('legalForms.changes.refunded')
          : t('legalForms.exempt', { reason: change.to })
    }
  }
}
