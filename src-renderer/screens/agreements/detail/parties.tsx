import { Flex } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { contractedWeek } from '#shared/domain/agreements/contracted-week'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { articleWords } from '#shared/wording/article-words'
import { useWording } from '../../../ui/use-wording'
import { said } from '../../../ui/said'
import { useBodyWords } from '../use-body-words'
import classes from './detail.module.css'
import { useFormsOf } from '../use-forms-of'
import { EditButton } from './edit-button'
import looks from '../../../ui/looks.module.css'

interface PartiesProps {
  readonly agreement: Agreement
  readonly onEdit: () => void
}

interface PartyProps {
  readonly label: string
  readonly name: string
  /** The whole name, where it may be cut. */
  readonly title?: string
  readonly lines: readonly { readonly line: string; readonly title?: string }[]
}

function Party({ label, name, title, lines }: PartyProps) {
  return (
    <div>
      <dt className={looks.sentence}>{label}</dt>
      <dd>
        <strong className={looks.cut} title={title}>
          {name}
        </strong>
        {lines.map((each) => (
          <span
            key={each.title ?? each.line}
            className={`${looks.remark} ${looks.cut}`}
            title={each.title}
          >
            {each.line}
          </span>
        ))}
      </dd>
    </div>
  )
}

/** Who lends, who benefits, under which form and regime. */
export function Parties({ agreement, onEdit }: PartiesProps) {
  const { t } = useWording()
  const bodies = useBodyWords()
  const ids = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const lent = [
    t('frame.counts.agents', { count: agreement.agents.length }),
    t('common.perWeek', { hours: contractedWeek(agreement) }),
  ].join(', ')
  const names = ids.map(bodies.name).join(', ')
  const { legalForm, legalBasis, vat, vatTerms, annexBudget, exemption } = agreement
  const form = legalForm === undefined ? t('legalForms.noForm') : t(`legalForms.name.${legalForm}`)
  const others = useFormsOf(agreement).flatMap(([other, served]) =>
    other === undefined || other === legalForm
      ? []
      : {
          title: t(`legalForms.name.${other}`),
          line: t('agreements.parties.otherForm', {
            bodies: bodies.count(served),
            article: articleWords(FORM_RULES[other].basis ?? ''),
          }),
        },
  )
  const regime = said(
    articleWords(legalBasis) || t('agreements.parties.noLegalBasis'),
    vat === true && vatTerms === undefined && t('legalForms.withVat'),
    annexBudget !== undefined && t('legalForms.inAnnexBudget', { name: annexBudget }),
    exemption !== undefined && t('legalForms.exempt', { reason: exemption }),
  ).join(', ')
  return (
    <Flex gap="xl" align="flex-start" mx="half" mb="card">
      <dl className={classes.parties}>
        <Party
          label={t('words.lender')}
          name={bodies.name(agreement.lenderId)}
          lines={[{ line: lent }]}
        />
        <Party
          label={t('words.beneficiaries')}
          name={bodies.count(ids)}
          lines={[{ line: names, title: names }]}
        />
        <Party
          label={t('trace.matter.form')}
          name={form}
          title={form}
          lines={[{ line: regime, title: regime }, ...others]}
        />
      </dl>
      <EditButton what={t('agreements.edit.identity')} onClick={onEdit} />
    </Flex>
  )
}
