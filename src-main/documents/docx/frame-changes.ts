import { frameChanges as changesOf } from '#shared/domain/agreements/frame-changes'
import type { LegalFrame } from '#shared/domain/agreements/legal-frame'
import { articleWords } from '#shared/wording/article-words'
import { t } from './act-text'

/** What a legal frame changes of the one before, a sentence for each thing. A form or a basis that is no longer named gets none. */
export const frameChanges = (before: LegalFrame, after: LegalFrame): readonly string[] =>
  changesOf(before, after).flatMap((change): readonly string[] => {
    switch (change.kind) {
      case 'legalForm':
        return change.to === null
          ? []
          : [t('legalForms.act.legalForm', { form: t(`legalForms.name.${change.to}`) })]
      case 'legalBasis':
        return change.to === ''
          ? []
          : [t('legalForms.act.legalBasis', { basis: articleWords(change.to) })]
      case 'annexBudget':
        return change.to === ''
          ? [t('legalForms.act.mainBudget')]
          : [t('legalForms.act.annexBudget', { name: change.to })]
      case 'exemption':
        return change.to === ''
          ? [t('legalForms.act.refunded')]
          : [t('legalForms.act.exemption', { reason: change.to })]
    }
  })
