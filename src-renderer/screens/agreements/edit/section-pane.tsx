import { useEffect } from 'react'
import { yearPeriod } from '#shared/kernel/period'
import { DatePeriod } from '../../../ui/date-period'
import { focusField } from '../../../ui/focus-field'
import type { Section } from '../detail/use-section'
import type { Stage } from '../stage'
import { AgentsForm } from './agents-form'
import { AmendmentForm } from './amendment-form'
import { BeneficiariesForm } from './beneficiaries-form'
import { ChannelForm } from './channel-form'
import { IdentityForm } from './identity-form'
import { InstalmentsForm } from './instalments-form'
import { LimitsForm } from './limits-form'
import type { SectionFormProps } from './section-form-props'
import { SettlingForm } from './settling-form'
import { TermsForm } from './terms-form'
import { UnitsForm } from './units-form'

interface SectionPaneProps extends SectionFormProps {
  readonly section: Section
  /** The terms that are shown, and changed where the part is one of theirs. */
  readonly stage: Stage
  /** The year shown: instalments of others are hidden. */
  readonly year: number
  /** An amendment was drawn up: its terms are to be shown now; `null`: it was removed. */
  readonly onAmended: (amendmentId: string | null) => void
  /** Whether other terms are about to be shown. */
  readonly onTurning: (isTurning: boolean) => void
}

/** The form of the part of an agreement that is being changed. */
export function SectionPane(props: SectionPaneProps) {
  const { section, agreement, stage, year, onClose } = props
  const turns = { onAmended: props.onAmended, onTurning: props.onTurning }
  const given = { agreement, onClose }
  // A form opened by keyboard gets the focus, which would otherwise go to the end of the page.
  useEffect(() => {
    focusField(document.querySelector('form :is(input, select)'))
  }, [])
  switch (section) {
    case 'identity':
      return <IdentityForm {...given} />
    case 'terms':
      return <TermsForm {...given} stage={stage} />
    case 'limits':
      return <LimitsForm {...given} stage={stage} />
    case 'beneficiaries':
      return <BeneficiariesForm {...given} stage={stage} />
    case 'agents':
      return <AgentsForm {...given} stage={stage} />
    case 'instalments':
      return (
        <DatePeriod value={yearPeriod(year)}>
          <InstalmentsForm {...given} year={year} />
        </DatePeriod>
      )
    case 'settling':
      return <SettlingForm {...given} />
    case 'channel':
      return <ChannelForm {...given} />
    case 'units':
      return <UnitsForm {...given} />
    case 'amendment':
      return <AmendmentForm {...given} amendment={stage.amendment} {...turns} />
    case 'newAmendment':
      return <AmendmentForm {...given} amendment={null} {...turns} />
  }
}
