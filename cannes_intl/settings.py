"""Settings. Everything that differs between machines comes from the environment (table in the README)."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("VAR_DIR") or BASE_DIR / "var")

# ---- what the environment decides ------------------------------------------------------------

DEBUG = os.environ.get("DJANGO_DEBUG", "") == "1"
DEVELOPMENT_KEY = "development-only-never-in-production-0123456789-abcdefghijklmnop"
REQUIRED = {
    "SECRET_KEY": "a long random text",
    "ALLOWED_HOSTS": "the site's host names, separated by commas; never “*”",
    "SITE_URL": "the site's public origin, for example https://international.example.fr",
    "DATABASE_URL": "for example postgresql://user:password@host/name; the embedded database is for development",
}
missing = [name for name in REQUIRED if not DEBUG and not os.environ.get(name)]
if missing:
    wanted = "; ".join(f"{name}: {REQUIRED[name]}" for name in missing)
    raise ImproperlyConfigured(f"Without DJANGO_DEBUG=1 nothing has a default. Set {wanted}.")

SECRET_KEY = os.environ.get("SECRET_KEY") or DEVELOPMENT_KEY
if SECRET_KEY == DEVELOPMENT_KEY and not DEBUG:
    raise ImproperlyConfigured("SECRET_KEY is the development key. Set it to a long random text of your own.")

ALLOWED_HOSTS = [host.strip() for host in os.environ.get("ALLOWED_HOSTS", "").split(",") if host.strip()]
if not DEBUG and (not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS):
    raise ImproperlyConfigured(f"Set ALLOWED_HOSTS to {REQUIRED['ALLOWED_HOSTS']}.")
if DEBUG and not ALLOWED_HOSTS:
    ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", ".localhost"]

PORT = os.environ.get("PORT") or "8000"
# The one origin of every absolute address: canonical links, alternates, sitemap. Never the request.
SITE_URL = (os.environ.get("SITE_URL") or f"http://localhost:{PORT}").rstrip("/")
if urlsplit(SITE_URL).scheme not in {"http", "https"} or not urlsplit(SITE_URL).netloc:
    raise ImproperlyConfigured(f"Set SITE_URL to {REQUIRED['SITE_URL']}.")

if os.environ.get("DATABASE_URL"):
    DATABASES = {"default": dj_database_url.parse(os.environ["DATABASE_URL"])}
    if DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
        raise ImproperlyConfigured(
            "DATABASE_URL must name a PostgreSQL database: postgresql://user:password@host/name."
        )
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 3)
else:
    DATABASES = {
        "default": {
            "ENGINE": "cannes_intl.development.embedded_postgres",
            "NAME": "cannes_intl",
            "USER": "cannes_intl",
            "OPTIONS": {"home": VAR_DIR / "postgres"},
        }
    }
DATABASES["default"] |= {"ATOMIC_REQUESTS": True, "CONN_MAX_AGE": 300, "CONN_HEALTH_CHECKS": True}

# ---- applications -----------------------------------------------------------------------------

INSTALLED_APPS = [
    "modeltranslation",  # first: its registrations happen in its ready()
    "cannes_intl.bilingual",
    "cannes_intl.messages",
    "cannes_intl.illustration",
    "cannes_intl.website",
    "cannes_intl.listings",
    "cannes_intl.open_data",
    "partnerships",
    "programmes",
    "events",
    "cannes_intl.home",
    "cannes_intl.launch_content",
    "cannes_intl.operations",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "cannes_intl.home.apps.AccountsConfig",  # wagtail.users
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
]

MIDDLEWARE = [
    "cannes_intl.operations.headers.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cannes_intl.website.language_neutral.LanguageNeutralResponseMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "cannes_intl.website.errors.PlainRequestMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cannes_intl.bilingual.redirects.RevalidatedRedirectMiddleware",
    "cannes_intl.bilingual.refused_page.RefusalMiddleware",
]

ROOT_URLCONF = "cannes_intl.urls"
WSGI_APPLICATION = "cannes_intl.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"  # widgets from templates/ too: the strict policy asks for it
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ---- languages: a third one is one line here (README, "A third language") ------------------------

LANGUAGE_CODE = "fr"
SITE_LANGUAGES = [
    ("fr", "Français"),
    ("en", "English"),
]
# Those that editors and translators write in already, and that no visitor sees.
LANGUAGES_IN_PREPARATION = os.environ.get("LANGUAGES_IN_PREPARATION", "").replace(",", " ").split()
if LANGUAGE_CODE in LANGUAGES_IN_PREPARATION:
    raise ImproperlyConfigured(f"LANGUAGES_IN_PREPARATION holds {LANGUAGE_CODE}, which every page must have.")
# What Django knows of: addresses answer in these, browsers are offered these.
LANGUAGES = [(code, name) for code, name in SITE_LANGUAGES if code not in LANGUAGES_IN_PREPARATION]
MODELTRANSLATION_LANGUAGES = [code for code, _name in SITE_LANGUAGES]
TIME_ZONE = "Europe/Paris"
LOCALE_PATHS = [BASE_DIR / "locale"]
MODELTRANSLATION_DEFAULT_LANGUAGE = LANGUAGE_CODE
MODELTRANSLATION_FALLBACK_LANGUAGES = (LANGUAGE_CODE,)
MODELTRANSLATION_CUSTOM_FIELDS = ("RichTextField",)
WAGTAIL_I18N_ENABLED = False
WAGTAILADMIN_PERMITTED_LANGUAGES = SITE_LANGUAGES
WAGTAILREDIRECTS_AUTO_CREATE = False  # ours knows every language
FACTSHEET_SLUGS = {"fr": "fiche", "en": "factsheet"}  # /fr/partenariats/japon/fiche/
RESERVED_SLUGS = ["data", "_util", *FACTSHEET_SLUGS.values()]

# ---- the index: off, it is rebuilt before every request -----------------------------------------------

KEEP_INDEX = os.environ.get("KEEP_INDEX") != "0"
TASKS = {"default": {"BACKEND": "cannes_intl.bilingual.bulk_tasks.OncePerBulkChange"}}

# ---- files --------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
PUBLIC_MEDIA = ["images"]  # the folders of it that everybody may have; the proxy hands out no other
STATIC_STORAGE = "StaticFilesStorage" if DEBUG else "CompressedManifestStaticFilesStorage"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": f"{'django.contrib.staticfiles' if DEBUG else 'whitenoise'}.storage.{STATIC_STORAGE}"},
}

# ---- Wagtail --------------------------------------------------------------------------------------

WAGTAIL_SITE_NAME = "Cannes International"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no request to another host, no hash of a person's address
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAILIMAGES_IMAGE_MODEL = "website.SiteImage"
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_EXTENSIONS = ["avif", "jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "ics", "ods", "odp", "odt", "pdf", "pptx", "xlsx"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
TAGGIT_CASE_INSENSITIVE = True

# ---- security: needed from the first day ---------------------------------------------------------------

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"
CSRF_FAILURE_VIEW = "cannes_intl.website.errors.permission_denied"
SESSION_COOKIE_AGE = 8 * 60 * 60
X_FRAME_OPTIONS = "SAMEORIGIN"  # the editor's preview is the public page in a frame
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # SAMEORIGIN on purpose, as said above
if not DEBUG:
    SECURE_SSL_REDIRECT = SITE_URL.startswith("https:")
    SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SITE_URL.startswith("https:")
    if os.environ.get("TRUSTED_PROXY") == "1":
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SELF = "'self'"
# The same shape as Django 6's setting of this name.
SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF],
    "font-src": [SELF],
    "connect-src": [SELF],
    "manifest-src": [SELF],
    "form-action": [SELF],
    "base-uri": ["'none'"],
    "frame-ancestors": [SELF],
}
SECURE_CSP_ADMIN = SECURE_CSP | {"img-src": [SELF, "data:", "blob:"], "frame-src": [SELF], "base-uri": [SELF]}

# ---- logs: to the console, no personal data -------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {"django_tasks": {"level": "WARNING"}},  # several lines for each save otherwise
}
