import { agreementOn } from '#shared/domain/agreements/term-versions'
import { nameText } from '#shared/domain/sentences/name-text'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { useSentenceWords } from './use-sentence-words'
import classes from './sentence.module.css'

/** Shows that the palette accepts hours, with examples made of this territory's own names; one click tries them. */
export function SentenceHint({ onTry }: { readonly onTry: (sentence: string) => void }) {
  const { t } = useWording()
  const today = useToday()
  const { agreements } = useRegistry()
  const { names } = useSentenceWords()
  const lent = agreements
    .map((agreement) => agreementOn(agreement, today))
    .find(
      ({ archived, agents, beneficiaries }) =>
        !archived && agents.length > 0 && beneficiaries.length > 1,
    )
  const [agent, ...bodies] = [
    lent?.agents[0]?.agentId,
    ...(lent?.beneficiaries ?? []).slice(0, 2).map(({ collectivityId }) => collectivityId),
  ].map((id, index) =>
    nameText({ kind: index === 0 ? 'agent' : 'collectivity', id: id ?? '' }, names),
  )
  const [body = '', other = ''] = bodies
  if (agent === undefined || agent === '' || body === '' || other === '') return null
  return (
    <div className={classes.hint}>
      {t('sentence.hint')}
      {(['days', 'rest'] as const).map((example) => {
        const sentence = t(`sentence.examples.${example}`, { agent, body, other })
        return (
          <button key={example} type="button" onClick={() => onTry(sentence)}>
            {sentence}
          </button>
        )
      })}
    </div>
  )
}
