/*
 * Starts the widgets of the Wagtail admin where Wagtail would write an inline script, which the site's
 * Content-Security-Policy forbids. A start is an inert element:
 *
 *   <template data-controller="widget-start" data-widget-start-function-value="InlinePanel"
 *             data-widget-start-arguments-value="[{…}]"></template>
 *
 * Stimulus, Wagtail's own, calls connect() for those in the page and for those that arrive later: in a dialog, with a
 * new inline item, after an autosave. Only Wagtail's widgets can be named, so injected markup gains nothing by this.
 */
(() => {
  const FUNCTIONS = ["initDateChooser", "initDateTimeChooser", "initTimeChooser", "createTaskChooser"];
  const CLASSES = /^(InlinePanel|MultipleChooserPanel|[A-Za-z]*Chooser)$/;

  class WidgetStart extends window.StimulusModule.Controller {
    static values = { function: String, arguments: Array };

    connect() {
      const name = this.functionValue;
      const given = this.argumentsValue;
      // Once only: a moved element connects again, a script that has run does not.
      this.element.remove();
      if (FUNCTIONS.includes(name)) {
        window[name](...given);
      } else if (CLASSES.test(name)) {
        new window[name](...given);
      } else {
        throw new Error(`admin-widgets.js does not know the widget “${name}”.`);
      }
    }
  }

  window.wagtail.app.register("widget-start", WidgetStart);

  // Jcrop, with which the focal point of an image is drawn, finds out about touch screens by an inline event handler.
  // It is told instead, after its file has loaded and before it starts.
  document.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery.Jcrop) {
      window.jQuery.Jcrop.defaults.touchSupport = "ontouchstart" in window;
    }
  });
})();
