"""The window of Hunch: shows and asks, and never touches a file's content, a database or a vector."""

from desktop.singletons import keep_singletons

keep_singletons()
