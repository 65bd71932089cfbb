/** A paragraph of our own as Pressmark would leave it, with the reader's note beside it. */
export function MarkedSentence() {
  return (
    <figure class="pm-demo">
      <div class="pm-demo-page">
        <p class="pm-demo-text">
          <span class="pm-sample-person">Ada Renn</span>, who speaks for the{' '}
          <span class="pm-sample-organisation">Harbour Union</span>, told reporters in{' '}
          <span class="pm-sample-place">Port Anselm</span>:{' '}
          <span class="pm-sample-claim">“We were promised boats by spring, and we mean to sail.”</span> The{' '}
          <span class="pm-sample-group">Velorian</span> fleet,{' '}
          <span class="pm-sample-highlight">idle since the storm of last March</span>, is short of crews.
        </p>
      </div>
      <figcaption class="pm-demo-cards">
        <span class="pm-demo-card pm-kind-claim">
          <span class="pm-demo-card-title">Ada Renn</span>
          <span class="pm-demo-card-type">In quotation marks</span>
        </span>
        <span class="pm-demo-card pm-demo-note pm-bar pm-in-yellow">
          Your note: which storm? Check the port’s log.
        </span>
      </figcaption>
    </figure>
  );
}
