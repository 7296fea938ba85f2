// Progressive enhancement only: the site is complete without this file.
(() => {
  // A place in the list lights its dot on the map, and the dot its name in the list.
  const light = (event, on) => {
    const place = event.target.closest?.("[data-place]")?.dataset.place;
    if (!place) return;
    for (const same of document.querySelectorAll(`[data-place="${CSS.escape(place)}"]`)) {
      same.classList.toggle("is-on", on);
    }
  };
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, (event) => light(event, true));
  for (const name of ["pointerout", "focusout"]) document.addEventListener(name, (event) => light(event, false));

  // The menu: Escape closes it and gives the focus back; a click outside closes it, and so does the focus when it
  // moves on, since the open menu would hide what has it then.
  const menu = document.querySelector("details.menu");
  if (!menu) return;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
})();
