import type {TrialTerms} from '../../messages/en/trial-terms.ts'

/** What the page's script says of saving: the buttons of the page, and who listens, hear it in the page's language. */
export function SavingWords({words: {card, saving}}: {words: TrialTerms}) {
  return (
    <div
      hidden
      data-saving-words
      data-save={card.save}
      data-saved={saving.saved}
      data-save-name={card.saveName}
      data-saved-name={saving.savedName}
      data-now-saved={saving.nowSaved}
      data-no-longer={saving.noLonger}
      data-not-kept={saving.notKept}
    />
  )
}
