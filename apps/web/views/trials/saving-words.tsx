/** What the page's script says of saving: the buttons of the page, and who listens, hear it in the page's language. */
export function SavingWords() {
  return (
    <div
      hidden
      data-saving-words
      data-save="Save"
      data-saved="Saved"
      data-save-name="Save: {title}"
      data-saved-name="Saved, press to take away: {title}"
      data-now-saved="Saved in this browser: {title}"
      data-no-longer="No longer saved: {title}"
      data-not-kept="This browser does not let pages keep anything, so the trial was not saved."
    />
  )
}
