import type { Language } from '#shared/contract/preferences'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import type { OutsideAnswer } from '#shared/domain/simulation/scenario'
import { minutes } from '#shared/kernel/minutes'
import { visibleLine } from '#shared/kernel/visible-line'
import { formatMinutes, formatTrimmed } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import { LONGEST_WEEK } from '../../forms/longest-week'
import { choiceOf } from '../../settlement/criteria/criteria-draft'

/** Decimals of a criterion: hundredths of its unit. */
const CRITERION_PLACES = 2

/** What is supposed of a body of which the key lacks a value, as typed. */
export interface OutsideDraft {
  readonly collectivityId: string
  readonly how: OutsideAnswer['how']
  readonly reason: string
  /** By what is measured. */
  readonly values: Readonly<Record<string, string>>
}

function valueText({ kind }: Measure, value: number, language: Language): string {
  if (kind === 'criterion') return formatTrimmed(value, CRITERION_PLACES, language)
  return kind === 'contractedHours' ? formatMinutes(minutes(value), language) : String(value)
}

/** The draft of an answer. */
export const outsideDraft = (answer: OutsideAnswer, language: Language): OutsideDraft => ({
  collectivityId: answer.collectivityId,
  how: answer.how,
  reason: answer.how === 'excluded' ? answer.reason : '',
  values:
    answer.how === 'values'
      ? Object.fromEntries(
          answer.values.map(({ measure, value }) => [
            choiceOf(measure),
            valueText(measure, value, language),
          ]),
        )
      : {},
})

/** A draft for each body that is asked for: as typed, else as proposed. */
export const outsideDrafts = (
  asked: readonly OutsideBody[],
  typed: readonly OutsideDraft[],
  language: Language,
): readonly OutsideDraft[] =>
  asked.map(
    ({ collectivityId, answer }) =>
      typed.find((one) => one.collectivityId === collectivityId) ?? outsideDraft(answer, language),
  )

function readValue({ kind }: Measure, text: string, at: string, texts: DraftTexts): unknown {
  if (kind === 'criterion') return texts.decimal(at, text, CRITERION_PLACES)
  return kind === 'contractedHours'
    ? texts.duration(at, text, LONGEST_WEEK)
    : texts.number(at, text)
}

/**
 * The answers of a scenario, before they are checked.
 *
 * @param root the path of the list in what the form makes
 */
export const outsideField = (
  asked: readonly OutsideBody[],
  drafts: readonly OutsideDraft[],
  texts: DraftTexts,
  root: string,
): readonly unknown[] =>
  drafts.map(({ collectivityId, how, reason, values }, place) => {
    const at = `${root}.${String(place)}`
    if (how === 'keeps') return { how, collectivityId }
    if (how === 'excluded') {
      const seen = visibleLine(reason)
      if (seen === '') texts.lack(`${at}.reason`)
      return { how, collectivityId, reason: seen }
    }
    return {
      how,
      collectivityId,
      values: (asked[place]?.measures ?? []).map((measure, line) => ({
        measure,
        value: readValue(
          measure,
          values[choiceOf(measure)] ?? '',
          `${at}.values.${String(line)}.value`,
          texts,
        ),
      })),
    }
  })
