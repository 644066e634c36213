import type { Ports } from '../use-cases/ports'
import { removeAmendment } from '../use-cases/remove-amendment'
import { saveAgreement } from '../use-cases/save-agreement'
import { saveAmendment } from '../use-cases/save-amendment'
import type { Answers } from './answers-table'

/** Agreements and their amendments. */
export const agreementAnswers = (
  ports: Pick<Ports, 'keeper'>,
): Pick<Answers, 'saveAgreement' | 'saveAmendment' | 'removeAmendment'> => ({
  saveAgreement: (agreement) => saveAgreement(ports, agreement),
  saveAmendment: (amendment) => saveAmendment(ports, amendment),
  removeAmendment: (amendment) => removeAmendment(ports, amendment),
})
