/*
 * A row added to a page (an agreement, an edition) gets an identity of its own. Wagtail copies every added row from
 * one empty form, and with it the identity that form was rendered with.
 */
document.addEventListener("w-formset:added", ({ target }) => {
  const field = target.querySelector("input[type=hidden][name$='-uid']");
  if (!field) {
    return;
  }
  // Not crypto.randomUUID(), which browsers withhold from sites without HTTPS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40; // version 4: random (RFC 9562, section 5.4)
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  field.value = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
});
