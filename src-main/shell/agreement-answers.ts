import type { Ports } from '../use-cases/ports'
import { removeAmendment } from '../use-cases/remove-amendment'
import { saveAgreement } from '../use-cases/save-agreement'
import { saveAmendment } from '../use-cases/save-amendment'
import { saveCriterion } from '../use-cases/save-criterion'
import type { Answers } from './answers-table'

/** Agreements, their amendments, and the criteria of their keys. */
export const agreementAnswers = (
  ports: Pick<Ports, 'keeper'>,
): Pick<Answers, 'saveAgreement' | 'saveAmendment' | 'removeAmendment' | 'saveCriterion'> => ({
  saveAgreement: (agreement) => saveAgreement(ports, agreement),
  saveAmendment: (amendment) => saveAmendment(ports, amendment),
  removeAmendment: (amendment) => removeAmendment(ports, amendment),
  saveCriterion: (criterion) => saveCriterion(ports, criterion),
})
