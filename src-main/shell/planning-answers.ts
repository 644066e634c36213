import type { Ports } from '../use-cases/ports'
import { removeAbsence } from '../use-cases/remove-absence'
import { removeWeekTemplate } from '../use-cases/remove-week-template'
import { saveAbsence } from '../use-cases/save-absence'
import { saveWeekTemplates } from '../use-cases/save-week-templates'
import type { Answers } from './answers-table'

/** Usual weeks and absences. */
export const planningAnswers = (
  ports: Pick<Ports, 'keeper'>,
): Pick<Answers, 'saveWeekTemplates' | 'removeWeekTemplate' | 'saveAbsence' | 'removeAbsence'> => ({
  saveWeekTemplates: (weeks) => saveWeekTemplates(ports, weeks),
  removeWeekTemplate: (week) => removeWeekTemplate(ports, week),
  saveAbsence: (absence) => saveAbsence(ports, absence),
  removeAbsence: (absence) => removeAbsence(ports, absence),
})
