import { sumMinutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { formatShare } from '#shared/wording/format'
import type { ActFacts } from '../../use-cases/act-facts'
import { text } from './act-blocks'
import type { ActBlock } from './act-page'
import { hours, known, t } from './act-text'
import { agentWords, bodyName, isServiceLending } from './act-words'
import { keyBlocks } from './key-blocks'
import { unitCostOf } from './unit-cost'

/** An article: its title, and what it says. */
export interface Article {
  readonly title: string
  readonly blocks: readonly ActBlock[]
}

const texts = (title: string, ...sentences: readonly string[]): Article => ({
  title,
  blocks: sentences.map(text),
})

function staff({ agreement, agents }: ActFacts): Article {
  const rows = agreement.agents.flatMap(({ agentId, workShare }) => {
    const agent = agents.get(agentId)
    if (agent === undefined) return []
    const weekly = agent.workPeriods.at(-1)?.weeklyMinutes
    return [
      [
        known(agentWords(agent, agreement.legalForm), t('actText.staff.post')),
        agent.category,
        weekly === undefined ? '' : hours(weekly),
        formatShare(workShare, 2, 'fr'),
      ],
    ]
  })
  const title = t('actText.staff.title')
  if (rows.length === 0) return texts(title, t('actText.staff.none'))
  const head = [
    t('actText.staff.post'),
    t('actText.staff.category'),
    t('actText.staff.week'),
    t('actText.staff.share'),
  ]
  return {
    title,
    blocks: [text(t('actText.staff.text')), { kind: 'table', head, rows, names: 2 }],
  }
}

function term({ period: { from, to }, renewal }: Agreement): Article {
  const months = String(renewal?.months ?? '')
  return texts(
    t('actText.term.title'),
    to === null ? t('actText.term.open', { from }) : t('actText.term.fixed', { from, to }),
    renewal === undefined
      ? t('actText.term.unknown')
      : t(`actText.term.${renewal.kind}`, { months }),
  )
}

/** Whether the law of the form has the unit cost fixed beforehand: D.5211-16, and R.5111-1 in the same way. */
const fixesUnitCost = ({ legalForm }: Agreement): boolean =>
  legalForm !== undefined && FORM_RULES[legalForm].costNotice !== null

function cost(facts: ActFacts): Article {
  const { agreement } = facts
  const { exemption = '', vat = false, annexBudget = '' } = agreement
  const title = t('actText.cost.title')
  if (exemption !== '') return texts(title, t('actText.cost.exemption', { reason: exemption }))
  const unit = unitCostOf({ ...facts, notices: [] }, agreement.hourlyTariff)
  return texts(
    title,
    t(isServiceLending(agreement) ? 'actText.cost.contentLegal' : 'actText.cost.content'),
    t('actText.cost.base'),
    unit === null ? t('actText.cost.unknown') : t('actText.cost.amount', { amount: unit.words }),
    ...(fixesUnitCost(agreement)
      ? [t(`actText.cost.${agreement.yearEndAdjustment === true ? 'adjusted' : 'fixed'}`)]
      : []),
    ...(vat ? [t('actText.cost.vat')] : []),
    ...(annexBudget === '' ? [] : [t('actText.cost.budget', { budget: annexBudget })]),
  )
}

function forecast({ beneficiaries }: Agreement): Article {
  const hours = sumMinutes(beneficiaries.map(({ weeklyMinutes }) => weeklyMinutes))
  return texts(
    t('actText.forecast.title'),
    t('actText.forecast.text'),
    ...(hours === 0 ? [] : [t('actText.forecast.total', { hours })]),
  )
}

function end({ renewal }: Agreement): Article {
  return texts(
    t('actText.end.title'),
    renewal === undefined
      ? t('actText.end.unknown')
      : t('actText.end.notice', { months: renewal.noticeMonths }),
    t('actText.end.settlement'),
  )
}

/** What a convention says, article by article; what only its authors know is left blank. */
export function conventionArticles(facts: ActFacts): readonly Article[] {
  const { agreement, lender } = facts
  return [
    texts(
      t('actText.object.title'),
      t('actText.object.text', { lender: bodyName(lender), title: agreement.title }),
    ),
    staff(facts),
    term(agreement),
    texts(
      t('actText.conditions.title'),
      t('actText.conditions.text'),
      t('actText.conditions.validation'),
    ),
    cost(facts),
    { title: t('actText.key.title'), blocks: keyBlocks(facts, agreement) },
    forecast(agreement),
    texts(t('actText.instalments.title'), t('actText.instalments.text')),
    texts(
      t('actText.statement.title'),
      t('actText.statement.text'),
      t('actText.statement.balance'),
    ),
    texts(t('actText.committee.title'), t('actText.committee.text')),
    texts(t('actText.amendments.title'), t('actText.amendments.text')),
    end(agreement),
    texts(t('actText.disputes.title'), t('actText.disputes.text')),
  ]
}
