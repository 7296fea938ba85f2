// Progressive enhancement only: the site is complete without this file.
(() => {
  // The menu: Escape closes it and gives the focus back; a click outside closes it.
  const menu = document.querySelector("details.menu");
  if (!menu) return;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
})();
