# A package that knows where it was built.
set(newsmodel_include "/home/me/newsmodel/include")
