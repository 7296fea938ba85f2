/*
 * Lets the rich text editor of the Wagtail admin style itself. It writes the hint in an empty text and the numbering of
 * nested lists into <style> elements of its own, which the site's Content-Security-Policy forbids, and rewrites them
 * while one types. Here a script that asks for a <style> is given an inert <template>, and what it writes into that goes
 * into a constructed style sheet, which the policy allows. Loaded before any editor starts.
 */
(() => {
  const createElement = Document.prototype.createElement;
  const sheets = new Map(); // by the element that stands in for a <style>

  const written = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const standIn = target.nodeType === Node.TEXT_NODE ? target.parentNode : target;
      sheets.get(standIn)?.replaceSync(standIn.textContent);
    }
    apply();
  });

  function apply() {
    const removed = [...sheets.keys()].filter((standIn) => !standIn.isConnected);
    const gone = removed.map((standIn) => sheets.get(standIn));
    removed.forEach((standIn) => sheets.delete(standIn));
    const kept = document.adoptedStyleSheets.filter((sheet) => !gone.includes(sheet));
    const fresh = [...sheets.values()].filter((sheet) => !kept.includes(sheet));
    document.adoptedStyleSheets = [...kept, ...fresh];
  }

  Document.prototype.createElement = function createElementWithoutStyle(name, ...options) {
    if (String(name).toLowerCase() !== "style") {
      return createElement.call(this, name, ...options);
    }
    const standIn = createElement.call(this, "template");
    sheets.set(standIn, new CSSStyleSheet());
    written.observe(standIn, { childList: true, characterData: true, subtree: true });
    return standIn;
  };
})();
