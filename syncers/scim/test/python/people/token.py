from django.conf import settings


class Provisioner:
    is_authenticated = True
    is_anonymous = False
    is_active = True


class TokenMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.headers.get("authorization") == f"Bearer {settings.SCIM_TOKEN}":
            request.user = Provisioner()
        return self.get_response(request)
