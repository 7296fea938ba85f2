/*
 * Lets the rich text editor of the Wagtail admin style itself. It writes the hint in an empty text and the numbering of
 * nested lists into <style> elements of its own, which the site's Content-Security-Policy forbids, and rewrites them
 * while one types. Here a <style> made by a script gets a type no browser applies, and what is written into it goes into
 * a constructed style sheet, which the policy allows. Loaded before any editor starts.
 */
(() => {
  const createElement = Document.prototype.createElement;
  const sheets = new Map(); // by <style> element

  const written = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const style = target.nodeType === Node.TEXT_NODE ? target.parentNode : target;
      if (style) {
        sheets.get(style)?.replaceSync(style.textContent);
      }
    }
    apply();
  });

  function apply() {
    const removed = [...sheets.keys()].filter((style) => !style.isConnected);
    const gone = new Set(removed.map((style) => sheets.get(style)));
    removed.forEach((style) => sheets.delete(style));
    const kept = document.adoptedStyleSheets.filter((sheet) => !gone.has(sheet));
    const fresh = [...sheets.values()].filter((sheet) => !kept.includes(sheet));
    document.adoptedStyleSheets = [...kept, ...fresh];
  }

  Document.prototype.createElement = function createInertStyle(...asked) {
    const element = createElement.apply(this, asked);
    if (element.localName === "style") {
      element.type = "text/plain";
      sheets.set(element, new CSSStyleSheet());
      written.observe(element, { childList: true, characterData: true, subtree: true });
    }
    return element;
  };
})();
