import { success } from '#shared/kernel/result'
import { pesNeeds } from '#shared/domain/pes/pes-needs'
import { pesFileName, pesRecette } from '#shared/domain/pes/pes-recette'
import { pesFacts } from '../use-cases/pes-facts'
import type { AnswerSources } from './answer-sources'
import type { Answers } from './answers-table'
import { documents } from './documents'

/** The plan of accounts, how agreements are filled in, and files for Hélios. */
export const accountingAnswers = ({ ports, dialogs, files }: AnswerSources) =>
  ({
    readPesNeeds: async (choice) => {
      const facts = await pesFacts(ports, choice)
      return facts.ok ? success(pesNeeds(facts.value)) : facts
    },
    exportPes: async (request) => {
      const facts = await pesFacts(ports, request)
      if (!facts.ok) return facts
      const flow = pesRecette(facts.value)
      if (!flow.ok) return flow
      const path = await dialogs.fileToSave(`${pesFileName(facts.value)}.xml`)
      if (path === null) return success({ asked: false })
      const { writePes } = await documents()
      return files.write(path, writePes(flow.value))
    },
  }) satisfies Partial<Answers>
