/*
 * Addresses made from names as the server makes them: an apostrophe parts two words (l’été → l-ete), where Wagtail
 * would join them, and a multiplication sign is an x. Wagtail does the rest, with what it compares or applies.
 */
for (const event of ["w-sync:check", "w-sync:apply"]) {
  document.addEventListener(
    event,
    ({ detail }) => {
      if (detail && typeof detail.value === "string") {
        detail.value = detail.value.replace(/['’]/g, " ").replace(/×/g, "x");
      }
    },
    true,
  );
}
