"""An application made with django-scim2, in memory, for whoever has the token: django_application.py PORT TOKEN"""

import os
import sys
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

PORT, TOKEN = int(sys.argv[1]), sys.argv[2]
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    AUTH_USER_MODEL="people.User",
    DATABASES={
        "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file:people?mode=memory&cache=shared"}
    },
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "people", "django_scim"],
    LOGGING_CONFIG=None,
    MIDDLEWARE=["people.token.TokenMiddleware", "django_scim.middleware.SCIMAuthCheckMiddleware"],
    ROOT_URLCONF="people.urls",
    SCIM_SERVICE_PROVIDER={
        "AUTHENTICATION_SCHEMES": [{"type": "oauthbearertoken", "name": "Token", "description": "A token"}],
        "GROUP_MODEL": "people.models.Group",
        "NETLOC": f"127.0.0.1:{PORT}",
        "SCHEME": "http",
        "USER_FILTER_PARSER": "people.filters.UserFilter",
    },
    SECRET_KEY="in memory",
    SCIM_TOKEN=TOKEN,
)
django.setup()

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

call_command("migrate", run_syncdb=True, verbosity=0)


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


# One request after the other: SQLite in memory has one writer.
server = make_server("127.0.0.1", PORT, get_wsgi_application(), WSGIServer, Quiet)
print("ready", flush=True)
server.serve_forever()
